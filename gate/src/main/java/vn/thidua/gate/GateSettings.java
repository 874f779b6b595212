package vn.thidua.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken.
 *
 * @param issuer the address of the identity provider, which is also the {@code iss} of its tokens
 * @param audience what must be among the {@code aud} of a token
 * @param personClaim the claim that names the person as the mandates do
 */
@ConfigurationProperties("thidua")
public record GateSettings(
        String issuer,
        @DefaultValue("thidua") String audience,
        @DefaultValue("sub") String personClaim) {}
