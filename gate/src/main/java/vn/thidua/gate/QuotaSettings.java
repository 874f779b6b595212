package vn.thidua.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a minute.
 *
 * @param address from one address on the net, behind which a whole office may sit
 * @param person of one person
 * @param board of all who act for one board, where commands are taken
 */
@ConfigurationProperties("thidua.quota")
public record QuotaSettings(
        @DefaultValue("3000") long address,
        @DefaultValue("600") long person,
        @DefaultValue("1200") long board) {}
