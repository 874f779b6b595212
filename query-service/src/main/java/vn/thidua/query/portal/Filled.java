package vn.thidua.query.portal;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as the body of its command, as far as it could be read.
 *
 * @param faults what could not; the body is of no use until there are none
 */
record Filled(ObjectNode body, List<Fault> faults) {
    boolean isReadable() {
        return faults.isEmpty();
    }
}
