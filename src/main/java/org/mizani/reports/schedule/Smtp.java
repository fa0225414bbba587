package org.mizani.reports.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The server that takes mails, as the operator has set it. */
@Component
class Smtp {

    private static final int TLS_FROM_THE_START = 465;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final String from;
    private final DataSize most;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Smtp(
            @Value("${mizani.mail.host}") String host,
            @Value("${mizani.mail.port}") int port,
            @Value("${mizani.mail.user}") String user,
            @Value("${mizani.mail.password}") String password,
            @Value("${mizani.mail.tls}") boolean tls,
            @Value("${mizani.mail.from}") String from,
            @Value("${mizani.mail.most}") DataSize most) {
        this.from = from.strip();
        this.most = most;
        sender.setHost(host.strip());
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setJavaMailProperties(properties(!user.isBlank(), tls, port));
    }

    private static Properties properties(boolean signsIn, boolean tls, int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls && port == TLS_FROM_THE_START));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls && port != TLS_FROM_THE_START));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** True when both the server and the sender's address are set. */
    boolean available() {
        String host = sender.getHost();
        return host != null && !host.isEmpty() && !from.isEmpty();
    }

    /** The address that mails come from. */
    String from() {
        return from;
    }

    /** The largest attachment. */
    DataSize most() {
        return most;
    }

    JavaMailSender sender() {
        return sender;
    }
}
