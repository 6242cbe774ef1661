package vn.giamngheo.task.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What a file says that it is, by its name and by the type that was sent with it. */
final class TypeClaim {

    /** What clients send who do not know better; it claims nothing. */
    private static final String ANYTHING = "application/octet-stream";

    /** No registered type, but what some clients call it. */
    private static final String MISSPELT_JPEG = "image/jpg";

    private TypeClaim() {}

    /** The claim to be a type that is taken, if the content is not of it; or another one that the content belies. */
    static Optional<String> wrong(String name, @Nullable String mediaType, Optional<FileType> found) {
        var extension = FileName.extension(name);
        if (!extension.isEmpty() && isBelied(found, type -> type.isCalled(extension))) {
            return Optional.of("." + extension);
        }
        var told = base(mediaType);
        return !told.equals(ANYTHING)
                        && isBelied(found, type -> type.mediaType().equals(told))
                ? Optional.of(told)
                : Optional.empty();
    }

    /** A file of a type that is not taken lies only when it claims one that is. */
    private static boolean isBelied(Optional<FileType> found, Predicate<FileType> claimed) {
        return found.map(type -> !claimed.test(type))
                .orElseGet(() -> Arrays.stream(FileType.values()).anyMatch(claimed));
    }

    private static String base(@Nullable String mediaType) {
        if (mediaType == null || mediaType.isBlank()) {
            return ANYTHING;
        }
        var parameters = mediaType.indexOf(';');
        var base = (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return base.equals(MISSPELT_JPEG) ? FileType.JPEG.mediaType() : base;
    }
}
