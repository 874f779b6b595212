package vn.thidua.query.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Story;

/** The running service with the sample years, which all tests of the pages share. */
final class Site {
    private static final Site SHARED = new Site(years());

    private final List<LogEntry> log;
    private final RunningService service;

    private Site(List<LogEntry> log) {
        this.log = log;
        try {
            service = RunningService.holding(log);
        } catch (Exception e) {
            throw new IllegalStateException("the sample years could not be served", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "site-stop"));
    }

    /** The sample years, and after them one in which everything happens. */
    private static List<LogEntry> years() {
        var samples = SampleLog.of("2022", "mau-2025", "mau-2026", "mau-chim-2025");
        return Stream.concat(samples.stream(), Story.entriesAfter(samples.size()).stream())
                .toList();
    }

    static Site shared() {
        return SHARED;
    }

    String address() {
        return service.address();
    }

    /** The events of one stream in order. */
    List<LogEntry> entriesOf(String stream) {
        return log.stream().filter(entry -> entry.stream().equals(stream)).toList();
    }

    HttpResponse<String> get(String path) {
        return as(RunningService.READER, path);
    }

    /** What somebody is shown. */
    HttpResponse<String> as(String token, String path) {
        try {
            return service.get(path, "Authorization", token);
        } catch (IOException e) {
            throw new IllegalStateException("the service does not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
