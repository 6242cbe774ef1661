package vn.giamngheo.task.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken. */
public enum FileType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isCalled(String extension) {
        var lower = extension.toLowerCase(Locale.ROOT);
        return lower.equals(name().toLowerCase(Locale.ROOT)) || (this == JPEG && lower.equals("jpg"));
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
