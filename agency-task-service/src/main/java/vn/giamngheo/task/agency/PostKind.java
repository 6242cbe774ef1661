package vn.giamngheo.task.agency;

/** What a post is for. */
enum PostKind {
    HEAD,
    CONTACT
}
