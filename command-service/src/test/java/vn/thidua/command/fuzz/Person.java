package vn.thidua.command.fuzz;

import java.util.List;
import java.util.Set;
import vn.thidua.domain.policy.Standing;

/**
 * Somebody with something in the header {@code Authorization}.
 *
 * @param standings for which of them the token would be the right one
 * @param comesIn whether a token like this lets anybody in
 */
record Person(
        String id,
        String authorization,
        List<Standing> standings,
        Set<Standing> vouched,
        boolean comesIn) {}
