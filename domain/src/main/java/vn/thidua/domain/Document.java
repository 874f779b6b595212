package vn.thidua.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.shape.Text;

/** A paper that others can look up: its number, its date where known, and its title. */
@Term(vi = "văn bản", en = "A paper that can be looked up: number, date and title")
public record Document(
        @Text(max = 100) String number, @Nullable LocalDate date, @Text @Nullable String title) {}
