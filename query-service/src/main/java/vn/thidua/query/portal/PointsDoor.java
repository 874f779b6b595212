package vn.thidua.query.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.query.portal.ScoreSheet.Gap;
import vn.thidua.query.portal.ScoreSheet.Section;
import vn.thidua.query.portal.ScoreSheet.Sum;

/** Says while somebody types what a score form comes to. Nothing is kept. */
@RestController
class PointsDoor {
    private final Desk desk;
    private final Forms forms;

    PointsDoor(Desk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /** By the code of the group or criterion, written as the page writes it. */
    record Answer(Sum sum, Map<String, Sum> sections, Map<String, Said> lines) {}

    record Said(String points, boolean open, @Nullable Gap gap) {}

    @PostMapping("/{bloc:[a-z0-9-]+}/{year:[0-9]{4}}/do/{command:[A-Za-z]+}/points")
    Answer points(
            @PathVariable String bloc,
            @PathVariable int year,
            @PathVariable String command,
            HttpServletRequest request) {
        var act = Acts.of(command).filter(Acts.Act::isOfYear).orElseThrow(PointsDoor::notFound);
        var values = Values.of(request.getParameterMap());
        return forms.scores(act, values, desk.ofYear(bloc, year))
                .map(PointsDoor::answer)
                .orElseThrow(PointsDoor::notFound);
    }

    private static Answer answer(ScoreSheet sheet) {
        return new Answer(
                sheet.sum(),
                sheet.all().collect(Collectors.toMap(Section::code, Section::sum, (one, _) -> one)),
                sheet.lines()
                        .collect(
                                Collectors.toMap(
                                        ScoreSheet.Line::code,
                                        line -> new Said(line.points(), line.open(), line.gap()),
                                        (one, _) -> one)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
