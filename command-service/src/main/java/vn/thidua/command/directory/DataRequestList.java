package vn.thidua.command.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.privacy.DataRight;

/** The requests about personal data that wait, the next to finish first. */
@Component
public class DataRequestList {
    private static final String WAITING =
            """
            with step as (
                select type, payload::jsonb as told, payload::jsonb ->> 'bloc' as bloc,
                       payload::jsonb ->> 'request' as request
                  from event_log where type like 'DataRequest%')
            select f.bloc, f.request, f.told ->> 'person' as person, f.told ->> 'right' as asked,
                   (f.told ->> 'receivedOn')::date as received_on,
                   (f.told ->> 'answerBy')::date as answer_by, a.request is not null as answered,
                   coalesce(x.told ->> 'finishBy', f.told ->> 'finishBy')::date as finish_by
              from step f
              left join step a on (a.type, a.bloc, a.request) = ('DataRequestAnswered', f.bloc, f.request)
              left join step x on (x.type, x.bloc, x.request) = ('DataRequestExtended', f.bloc, f.request)
             where f.type = 'DataRequestFiled'
               and not exists (select from step s where s.bloc = f.bloc and s.request = f.request
                   and s.type in ('DataRequestFulfilled', 'DataRequestRefused'))
             order by finish_by, f.bloc, f.request
            """;

    private final JdbcClient jdbc;

    DataRequestList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, with the days by which it is answered and done. */
    public record Waiting(
            String bloc,
            String request,
            String person,
            DataRight right,
            LocalDate receivedOn,
            LocalDate answerBy,
            boolean answered,
            LocalDate finishBy) {}

    public List<Waiting> waiting() {
        return jdbc.sql(WAITING)
                .query((row, _) ->
                        new Waiting(
                                row.getString("bloc"),
                                row.getString("request"),
                                row.getString("person"),
                                DataRight.valueOf(row.getString("asked")),
                                row.getObject("received_on", LocalDate.class),
                                row.getObject("answer_by", LocalDate.class),
                                row.getBoolean("answered"),
                                row.getObject("finish_by", LocalDate.class)))
                .list();
    }
}
