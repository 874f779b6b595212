package vn.thidua.domain.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.Document;
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

    @Term(vi = "chương trình hội nghị", en = "Set the agenda of the conference, in order")
    record SetAgenda(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Items(min = 1, max = 50) List<@Text(max = 500) String> items)
            implements ConferenceCommand {}

    @Term(
            vi = "bầu Tổ kiểm phiếu",
            en =
                    "Elect the counting team: persons by identifier, each from a board; a reason where one comes from a candidate board")
    record ElectTellers(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Items(min = 2, max = 15) List<Teller> tellers,
            @Text(max = 1000) @Nullable String reason)
            implements ConferenceCommand {}

    @Term(
            vi = "nghị quyết hội nghị",
            en =
                    "Record a resolution: what was decided, how the members stood, and opinions that differ")
    record RecordResolution(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            @Id String resolution,
            @Text(max = 4000) String text,
            @Range(min = 0, max = 50) int agree,
            @Range(min = 0, max = 50) int disagree,
            @Range(min = 0, max = 50) int abstain,
            @Text(max = 4000) @Nullable String differing)
            implements ConferenceCommand {}

    @Term(
            vi = "thông qua biên bản hội nghị",
            en =
                    "Approve the minutes; from then on attendance, resolutions and counts no longer change")
    record ApproveMinutes(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Document minutes,
            Attachment file)
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
