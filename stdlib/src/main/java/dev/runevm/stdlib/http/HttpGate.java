package dev.runevm.stdlib.http;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which URLs a program may send requests to, at the first time and at each redirection.
 *
 * <p>If the capability is limited to hosts, the name of the host decides, with its port if the
 * grant has one. A name that leads to this machine itself, or to an address that is only valid on
 * the local link (where clouds keep credentials), is refused unless the grant says so by address or
 * as {@code localhost}: whoever runs the name server of a granted host must not reach those. The
 * JDK keeps the addresses that are looked at here for the connection that follows.
 */
final class HttpGate {
  private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");

  private final Grants grants;

  HttpGate(Grants grants) {
    this.grants = grants;
  }

  /** The URL of a text, which a request may be sent to. */
  URI url(String text) throws IOException {
    try {
      URI url = new URI(text);
      check(url);
      return url;
    } catch (URISyntaxException problem) {
      throw new HttpFailure("`" + text + "` is no URL: " + problem.getReason());
    }
  }

  /** Refuses a URL that no request may be sent to. */
  void check(URI url) throws IOException {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || url.getHost() == null) {
      throw new HttpFailure(
          "`" + url + "` is no URL of a host: it begins with http:// or https://");
    }
    if (url.getUserInfo() != null) {
      throw new HttpFailure("a URL must not hold credentials; use `basic_auth`");
    }
    Set<String> granted = grants.targets(Capability.HTTP);
    if (!granted.isEmpty()) {
      requireGranted(url, granted);
    }
  }

  private static void requireGranted(URI url, Set<String> granted) throws IOException {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    boolean secure = url.getScheme().equalsIgnoreCase("https");
    int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
    boolean allowed =
        granted.stream()
            .map(target -> target.toLowerCase(Locale.ROOT))
            .anyMatch(target -> target.equals(host) || target.equals(host + ":" + port));
    if (!allowed) {
      throw new HttpFailure(
          "`http` is granted only for "
              + String.join(" and ", granted.stream().sorted().toList())
              + ", not for "
              + host
              + ":"
              + port);
    }
    if (!host.equals("localhost") && !ADDRESS.matcher(host).matches()) {
      requireOutside(host);
    }
  }

  private static void requireOutside(String host) throws IOException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (address.isLoopbackAddress()
          || address.isLinkLocalAddress()
          || address.isAnyLocalAddress()
          || address.isMulticastAddress()) {
        throw new HttpFailure(
            host
                + " leads to the local address "
                + address.getHostAddress()
                + "; if that is meant, grant the address");
      }
    }
  }
}
