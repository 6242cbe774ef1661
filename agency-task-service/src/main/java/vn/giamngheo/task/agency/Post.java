package vn.giamngheo.task.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** Whom to turn to in an agency: a post, never a person. */
@Embeddable
record Post(
        @Column(name = "name_vi") String vietnameseName,
        @Column(name = "name_en") String englishName,
        @Enumerated(EnumType.STRING) PostKind kind,
        @Nullable String phone,
        @Nullable String email) {}
