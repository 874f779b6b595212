package vn.thidua.command.directory;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Text;

/** How a person is called and reached. */
public record Entry(
        @Id String person,
        @Text(max = 200) String name,
        @Text(max = 200) @Nullable String email,
        @Text(max = 50) @Nullable String phone) {}
