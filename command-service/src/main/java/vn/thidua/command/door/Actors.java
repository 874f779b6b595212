package vn.thidua.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Actor;
import vn.thidua.domain.shape.Id;

/** Says who acts. On a trial machine a caller names itself; elsewhere it would have to sign in. */
@Component
class Actors {
    static final String HEADER = "Thidua-Actor";

    private static final Pattern ACTOR =
            Pattern.compile("(" + Id.PATTERN + ")@(" + Id.PATTERN + ")");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f:]+]?");

    private final boolean local;

    Actors(@Value("${thidua.local}") boolean local) {
        this.local = local;
    }

    Actor actor(HttpServletRequest request) {
        if (!local) {
            throw new Refused(DoorReason.SIGN_IN_NOT_AVAILABLE);
        }
        // The name as well as the peer: a foreign page could give this address a name of its own.
        if (!isLoopback(request.getRemoteAddr()) || !isThisMachine(request.getServerName())) {
            throw new Refused(DoorReason.ACTOR_NOT_ACCEPTED);
        }
        return parse(request.getHeader(HEADER));
    }

    private static Actor parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refused(DoorReason.ACTOR_MISSING);
        }
        var actor = ACTOR.matcher(header);
        if (!actor.matches()) {
            throw new Refused(DoorReason.ACTOR_INVALID);
        }
        var unit = actor.group(2);
        if (unit.equals(Commands.SYSTEM.unit())) {
            throw new Refused(DoorReason.ACTOR_RESERVED, "unit", unit);
        }
        return new Actor(actor.group(1), unit);
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || isLoopback(host);
    }

    private static boolean isLoopback(String address) {
        try {
            return ADDRESS.matcher(address).matches()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
