package vn.giamngheo.household.closing;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Since when the list hangs out. */
@Schema(name = "PostCommuneList", example = """
                {"postedOn": "2016-11-21"}""")
record PostListRequest(
        @Schema(nullable = true, description = "Today when absent; another day only for a round that is over.")
        @Nullable
        LocalDate postedOn) {}
