package vn.thidua.domain;

import java.time.LocalDate;
import vn.thidua.domain.shape.Text;

/** That an act is recorded after the fact: the day it happened on, and the source that says so. */
@Term(
        vi = "ghi nhận lịch sử",
        en = "History recorded after the fact: the day it happened on and the source that says so")
public record Imported(LocalDate happenedOn, @Text(max = 500) String source) {}
