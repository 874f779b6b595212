package vn.thidua.domain.bloc;

import vn.thidua.domain.Requests;
import vn.thidua.domain.privacy.DataRequests;

/** What was asked for: acts that a second person has to do, and answers about personal data. */
public record Asked(Requests requests, DataRequests dataRequests) {
    static Asked nothing() {
        return new Asked(Requests.none(), DataRequests.none());
    }
}
