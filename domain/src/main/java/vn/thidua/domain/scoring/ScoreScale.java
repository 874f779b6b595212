package vn.thidua.domain.scoring;

import java.util.List;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Items;

/** A score scale: a tree of criteria in reading order, and where it comes from. */
@Term(
        vi = "thang điểm",
        en = "A score scale: a tree of criteria in reading order, and where it comes from")
public record ScoreScale(@Items(min = 1, max = 1000) List<Criterion> criteria, Source source) {}
