package vn.giamngheo.task.routing.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commune is. */
@Schema(name = "RuleAreaType")
enum AreaType {
    URBAN,
    RURAL
}
