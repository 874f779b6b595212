package vn.thidua.query.conference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.award.AwardKind;

/**
 * What somebody can do next.
 *
 * @param award of the ballot that it is about, if it is about one
 * @param fields of its form that are known already, by their paths
 */
public record NextAct(String command, @Nullable AwardKind award, Map<String, String> fields) {}
