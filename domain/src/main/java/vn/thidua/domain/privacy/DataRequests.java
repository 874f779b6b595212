package vn.thidua.domain.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestAnswered;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestExtended;
import vn.thidua.domain.privacy.PrivacyEvent.DataRequestFiled;

/** The requests about personal data, and where each stands. */
public record DataRequests(Map<String, DataRequest> byId) {

    public static DataRequests none() {
        return new DataRequests(Map.of());
    }

    public Optional<DataRequest> of(String request) {
        return Optional.ofNullable(byId.get(request));
    }

    DataRequests with(DataRequest request) {
        return new DataRequests(Lists.plus(byId, request.filed().request(), request));
    }

    /** What an event makes of the request that it is about. */
    DataRequests change(PrivacyEvent event, Function<Pending, DataRequest> next) {
        return byId.get(event.request()) instanceof Pending pending
                ? with(next.apply(pending))
                : this;
    }

    /** Where one request stands. */
    public sealed interface DataRequest {
        DataRequestFiled filed();
    }

    /** It waits to be fulfilled or refused; both steps before that may be left out. */
    public record Pending(
            DataRequestFiled filed,
            @Nullable DataRequestAnswered answer,
            @Nullable DataRequestExtended extension)
            implements DataRequest {
        /** The last day, with the extension if there is one. */
        public LocalDate finishBy() {
            return extension == null ? filed.finishBy() : extension.finishBy();
        }

        Pending with(DataRequestAnswered next) {
            return new Pending(filed, next, extension);
        }

        Pending with(DataRequestExtended next) {
            return new Pending(filed, answer, next);
        }

        Settled settled(PrivacyEvent by) {
            return new Settled(filed, by);
        }
    }

    /** Fulfilled or refused. */
    public record Settled(DataRequestFiled filed, PrivacyEvent by) implements DataRequest {}
}
