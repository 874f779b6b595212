package vn.thidua.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.local.Portal.Someone;

/**
 * The illustrative year 2026 of the invented bloc, from where the sample leaves it to its end, by
 * nothing but what people see in the browser. Whoever acts starts from the list of what to do.
 */
class PortalYearIT {
    private static final String YEAR = "/khoi-mau/2026";
    private static final String HEAD = "hoa-ban";
    private static final String DEPUTY = "hoa-mai";
    private static final List<String> BOARDS =
            List.of(
                    "hoa-sen",
                    "hoa-mai",
                    "hoa-dao",
                    "hoa-cuc",
                    "hoa-lan",
                    "hoa-phuong",
                    "hoa-ban",
                    "hoa-quy",
                    "hoa-hong",
                    "hoa-sim",
                    "hoa-sung");

    @TempDir Path folder;

    /** A system of its own, since others look at the same year as the sample leaves it. */
    @Test
    void the_year_is_done_in_the_browser_from_the_pledge_to_the_hand_over() {
        var addresses = Addresses.free();
        var progress = new Progress(System.out);
        try (var run = new Run(SharedRun.PROJECT, folder, addresses, progress, new Await())) {
            run.start();
            doTheYear(addresses.queryUrl());
        }
    }

    private static void doTheYear(String pages) {
        try (var portal = new Portal(pages)) {
            portal.picturedIfItBreaks(() -> {
                pledge(portal);
                move(portal);
                report(portal);
                score(portal);
                meet(portal);
                award(portal);
                petition(portal);
                end(portal);
            });
        }
    }

    private static void pledge(Portal portal) {
        pledgeWithTheKeyboardAlone(portal.clerk(DEPUTY));
        for (var board : without("hoa-sen", "hoa-ban", "hoa-lan", "hoa-sim", DEPUTY)) {
            portal.clerk(board)
                    .task("RegisterPledge", board)
                    .fill("targets[0].plan", "12")
                    .fill("targets[2].plan", "1.250,5")
                    .picture("pledge-" + board)
                    .send();
        }
        for (var board : without("hoa-sen", "hoa-ban", "hoa-lan")) {
            judge(portal, board).task("AcceptPledge", board).send();
            portal.leader(board).task("SignPledge", board).picture("sign-" + board).send();
        }
    }

    private static void pledgeWithTheKeyboardAlone(Someone clerk) {
        clerk.open("/")
                .tabTo("document.activeElement.href?.includes('/do/RegisterPledge')")
                .press("Enter");
        clerk.page().locator("form.act").waitFor();
        clerk.tabTo("document.activeElement.name === 'targets[0].plan'")
                .type("12")
                .tabTo("document.activeElement.matches('button.main[value=review]')")
                .press("Enter");
        clerk.page().locator("button.main[value=send]").waitFor();
        clerk.tabTo("document.activeElement.matches('button.main[value=send]')").press("Enter");
        assertThat(clerk.page().locator("#done")).isVisible();
    }

    private static void move(Portal portal) {
        portal.clerk(HEAD)
                .other("LaunchMovement")
                .choose("issuer", "BLOC")
                .fill("theme", "Khu công nghiệp xanh (minh họa)")
                .fill("fromYear", "2026")
                .fill("toYear", "2026")
                .picture("movement")
                .send();
        portal.clerk(DEPUTY)
                .task("RespondToMovement", DEPUTY)
                .fill("plan", "Trồng thêm cây trong khu (minh họa)")
                .send();
    }

    private static void report(Portal portal) {
        for (var board : without(HEAD)) {
            portal.leader(board).task("SubmitMidYear", board).fillAll("actual", "5").send();
        }
        portal.leader(HEAD).other("SubmitMidYear").fillAll("actual", "5").picture("half").send();
        portal.leader(HEAD).task("ConcludeMidYear", "").fill("minutes.number", "01/BB-MẪU").send();
        for (var board : without(HEAD)) {
            portal.leader(board).task("SubmitAnnualResult", board).fillAll("actual", "9").send();
        }
        for (var board : BOARDS) {
            judge(portal, board).task("AcceptAnnualResult", board).send();
        }
    }

    private static void score(Portal portal) {
        portal.leader(HEAD)
                .open(YEAR + "/do/AdoptScoreScale")
                .fill("version", "1")
                .fill("scale.criteria[0].code", "a")
                .fill("scale.criteria[0].name", "Tổ chức phong trào")
                .fill("scale.criteria[0].max", "100")
                .choose("scale.criteria[0].measure.formula", "DIRECT")
                .choose("scale.criteria[0].measure.source.kind", "DOCUMENT")
                .fill("scale.criteria[0].measure.source.reference", "Thang điểm minh họa")
                .choose("scale.source.kind", "DOCUMENT")
                .fill("scale.source.reference", "Thang điểm minh họa")
                .fill("basis.number", "05/QC-MẪU")
                .picture("scale")
                .send();
        for (int i = 0; i < BOARDS.size(); i++) {
            var board = BOARDS.get(i);
            portal.leader(board)
                    .task("SubmitSelfScore", board)
                    .fill("entries[0].hundredths", (70 + i) + ",5")
                    .send();
            var verifier = BOARDS.get((i + 1) % BOARDS.size());
            portal.clerk(HEAD).task("AssignVerifier", board).choose("verifier", verifier).send();
            portal.clerk(verifier).task("VerifyScore", board).picture("verify-" + board).send();
            portal.clerk(HEAD).task("LockScoreInputs", board).send();
        }
        for (var board : BOARDS) {
            portal.clerk(HEAD).task("FinaliseScore", board).send();
        }
        portal.clerk(HEAD).task("ComputeRanking", "").send();
    }

    private static void meet(Portal portal) {
        var secretary = portal.clerk(HEAD);
        secretary.task("ConveneConference", "").fill("place", "Hoa Ban").picture("convene").send();
        secretary.task("SetAgenda", "").fill("items", "Báo cáo chung\nBình xét\nBàn giao").send();
        secretary.task("RecordAttendance", "").fill("guests", "3").picture("attendance").send();
        portal.leader(HEAD)
                .task("ElectTellers", "")
                .fill("tellers[0].person", "cv-hoa-sen")
                .choose("tellers[0].board", "hoa-sen")
                .fill("tellers[1].person", "cv-hoa-dao")
                .choose("tellers[1].board", "hoa-dao")
                .send();
        secretary
                .task("OpenBallot", "MINISTRY_FLAG")
                .only("candidates", "hoa-cuc", "hoa-quy")
                .send();
        for (var board : BOARDS) {
            portal.leader(board)
                    .task("CastVote", board)
                    .chooseAll("choice", "AGREE")
                    .picture("vote-" + board)
                    .send();
        }
        secretary.task("CloseBallot", "").send();
        certify(portal);
        countPapers(portal);
        certify(portal);
        portal.leader(HEAD)
                .task("ApproveMinutes", "")
                .fill("minutes.number", "03/BB-MẪU")
                .attach("file", paper("bien-ban.pdf"))
                .send();
    }

    /** Without names on paper: two tellers count it, each for itself. */
    private static void countPapers(Portal portal) {
        portal.clerk(HEAD)
                .task("OpenBallot", "CERTIFICATE_OF_MERIT")
                .choose("mode", "PAPER")
                .only("candidates", "hoa-hong", "hoa-phuong")
                .send();
        for (var teller : List.of("hoa-sen", "hoa-dao")) {
            portal.clerk(teller)
                    .task("RecordPaperCount", "cv-" + teller)
                    .fill("count.issued", "11")
                    .fill("count.collected", "11")
                    .fill("count.blank", "0")
                    .fillAll("agree", "9")
                    .fillAll("disagree", "1")
                    .fillAll("abstain", "0")
                    .picture("count-" + teller)
                    .send();
        }
        portal.clerk(HEAD).task("CloseBallot", "").send();
    }

    private static void certify(Portal portal) {
        portal.clerk("hoa-sen")
                .task("RequestCertification", "")
                .fill("minutes.number", "02/BB-MẪU")
                .send();
        portal.clerk("hoa-dao").task("CertifyTally", "").picture("certify").send();
    }

    private static void award(Portal portal) {
        var ministry = portal.as("can-bo-bo");
        for (var board : List.of("hoa-cuc", "hoa-quy")) {
            portal.clerk(HEAD)
                    .task("ProposeAward", board)
                    .fill("departureReason", "Theo kết quả bình xét")
                    .send();
            for (var part :
                    List.of(
                            "SUBMISSION_LETTER",
                            "ACHIEVEMENT_REPORT",
                            "DELIBERATION_MINUTES",
                            "VOTE_RESULT")) {
                portal.clerk(HEAD)
                        .task("AttachDossierPart", board + "&part=" + part)
                        .attach("file", paper(board + "-" + part + ".pdf"))
                        .fill("confirmedBy", "UBND tỉnh (minh họa)")
                        .send();
            }
            portal.leader(HEAD).task("SignDossier", board).send();
            portal.clerk(HEAD).task("SubmitDossier", board).send();
            ministry.task("AcceptDossier", board).send();
            portal.as("thu-ky-hoi-dong")
                    .other("RecordCouncilVote")
                    .choose("award", "MINISTRY_FLAG")
                    .choose("board", board)
                    .fill("members", "15")
                    .fill("present", "14")
                    .fill("agree", "13")
                    .fill("ministryRule.percent", "80")
                    .choose("ministryRule.base", "ALL_MEMBERS")
                    .choose("ministryRule.source.kind", "ASSUMPTION")
                    .fill("ministryRule.source.reference", "Quy tắc minh họa")
                    .fill("minutes.number", "06/BB-MẪU")
                    .picture("council-" + board)
                    .send();
            ministry.task("RecordDecision", board)
                    .choose("outcome", "AWARDED")
                    .fill("decision.number", "12/QĐ-MẪU")
                    .picture("decision-" + board)
                    .send();
        }
        ministry.task("PublishResults", "").fill("place", "Trang thông tin của khối").send();
        ministry.task("RecordPresentation", "hoa-cuc").fill("occasion", "Hội nghị").send();
    }

    private static void petition(Portal portal) {
        portal.leader("hoa-hong")
                .other("FilePetition")
                .choose("matter", "SCORE")
                .choose("about", "hoa-hong")
                .only("criteria", "a")
                .fill("grounds", "Đề nghị xem lại điểm tổ chức phong trào (minh họa)")
                .picture("petition")
                .send();
        portal.clerk(HEAD).task("AcknowledgePetition", "").send();
        portal.leader(HEAD)
                .task("ResolvePetition", "")
                .choose("finding", "REJECTED")
                .fill("reason", "Điểm đã thẩm định đúng thang điểm (minh họa)")
                .picture("resolve")
                .send();
    }

    private static void end(Portal portal) {
        portal.leader(HEAD).task("HandOverLeadership", "").choose("successor", DEPUTY).send();
        var head = portal.leader(HEAD).task("CloseCycle", "").send();
        head.page().navigate(portal.address() + YEAR + "?lang=vi");
        assertThat(head.page().locator("h1")).hasText("Năm thi đua 2026");
        assertThat(head.page().locator(".lead")).containsText("đã đóng");
        head.picture("closed");
        assertThat(portal.screens()).isLessThanOrEqualTo(3);
    }

    /** The head judges the others; itself it is judged by the deputy. */
    private static Someone judge(Portal portal, String board) {
        return board.equals(HEAD) ? portal.leader(DEPUTY) : portal.clerk(HEAD);
    }

    private static List<String> without(String... done) {
        return BOARDS.stream().filter(board -> Stream.of(done).noneMatch(board::equals)).toList();
    }

    private static FilePayload paper(String name) {
        var content = ("%PDF-1.7\n" + name).getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name, "application/pdf", content);
    }
}
