package vn.giamngheo.gateway.routing;

import java.net.URI;

import io.vertx.core.http.RequestOptions;

/** A service behind the gateway: its name and where it listens. */
record Upstream(String name, String host, int port, boolean secure, String origin) {

    static Upstream of(String name, URI url) {
        var secure = "https".equals(url.getScheme());
        var web = secure || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getPath().length() > 1) {
            throw new IllegalArgumentException(
                    "The address of " + name + " must look like http://host:port, without a path, but is " + url);
        }
        var port = url.getPort() == -1 ? (secure ? 443 : 80) : url.getPort();
        return new Upstream(name, url.getHost(), port, secure, url.getScheme() + "://" + url.getAuthority());
    }

    RequestOptions request() {
        return new RequestOptions().setHost(host).setPort(port).setSsl(secure);
    }

    /** A link of the service to itself, as a link that is right wherever the gateway is reached. */
    String withoutOrigin(String link) {
        return link.startsWith(origin + "/") ? link.substring(origin.length()) : link.replace("<" + origin + "/", "</");
    }
}
