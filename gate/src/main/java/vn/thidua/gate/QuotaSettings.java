package vn.thidua.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a minute.
 *
 * @param address from one address on the net, behind which a whole office may sit
 * @param person of one person
 * @param board of all who act for one board, where commands are taken
 * @param atOnce of one person so many are at work at the same time, at the least
 */
@ConfigurationProperties("thidua.quota")
public record QuotaSettings(
        @DefaultValue("3000") long address,
        @DefaultValue("600") long person,
        @DefaultValue("1200") long board,
        @DefaultValue("1") int atOnce) {
    private static final int TENTHS_OF_A_SECOND = 600;

    /** As many as the person may send in a tenth of a second: a trial without quotas has none. */
    int personAtOnce() {
        return Math.clamp(person / TENTHS_OF_A_SECOND, atOnce, Integer.MAX_VALUE);
    }
}
