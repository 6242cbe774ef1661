package vn.giamngheo.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.giamngheo.local.process.LocalStackException;

/** The access token of a machine, by client credentials; fetched again when it is about to expire. */
final class Tokens {

    private static final long RESERVE_NANOS = Duration.ofMinutes(2).toNanos();

    private final HttpClient http;
    private final String address;
    private final String form;
    private String token = "";
    private long expires;

    Tokens(HttpClient http, String address, String client, String secret) {
        this.http = http;
        this.address = address;
        this.form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
    }

    synchronized String current() {
        if (token.isEmpty() || System.nanoTime() > expires - RESERVE_NANOS) {
            fetch();
        }
        return token;
    }

    synchronized void renew() {
        token = "";
    }

    private void fetch() {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LocalStackException("Keycloak gave no token to the demo data's client: " + response.body());
            }
            var answer = new ObjectMapper().readTree(response.body());
            token = answer.path("access_token").asText();
            expires = System.nanoTime()
                    + Duration.ofSeconds(answer.path("expires_in").asLong()).toNanos();
        } catch (IOException e) {
            throw new LocalStackException("Keycloak does not answer at " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted.", e);
        }
    }
}
