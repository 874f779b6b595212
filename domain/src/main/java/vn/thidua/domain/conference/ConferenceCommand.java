package vn.thidua.domain.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Items;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of the conference that closes the year. */
public sealed interface ConferenceCommand extends CycleCommand {

    @Term(
            vi = "triệu tập hội nghị tổng kết",
            en = "Convene the closing conference: day, place, host and chairs by office")
    record ConveneConference(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            LocalDate on,
            @Text String place,
            @Id @Nullable String host,
            @Items(max = 10) List<@Text String> chairs)
            implements ConferenceCommand {}

    @Term(
            vi = "ghi nhận thành phần dự họp",
            en = "Record who came; every member is either present or absent with a reason")
    record RecordAttendance(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Items(max = 50) List<@Id String> present,
            @Items(max = 50) List<Absence> absent,
            @Range(min = 0, max = 10_000) int guests)
            implements ConferenceCommand {}
}
