package dev.runevm.stdlib.http;

import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RunePart;

/** The status codes that have a name. */
@RunePart(of = HttpModule.class, type = "StatusCode")
final class StatusCodeConstants {
  private StatusCodeConstants() {}

  @RuneConstant(name = "CONTINUE", doc = "100 Continue.")
  static StatusCode goOn() {
    return StatusCode.of(100);
  }

  @RuneConstant(doc = "101 Switching Protocols.")
  static StatusCode switchingProtocols() {
    return StatusCode.of(101);
  }

  @RuneConstant(doc = "102 Processing.")
  static StatusCode processing() {
    return StatusCode.of(102);
  }

  @RuneConstant(doc = "103 Early Hints.")
  static StatusCode earlyHints() {
    return StatusCode.of(103);
  }

  @RuneConstant(doc = "200 OK.")
  static StatusCode ok() {
    return StatusCode.of(200);
  }

  @RuneConstant(doc = "201 Created.")
  static StatusCode created() {
    return StatusCode.of(201);
  }

  @RuneConstant(doc = "202 Accepted.")
  static StatusCode accepted() {
    return StatusCode.of(202);
  }

  @RuneConstant(doc = "203 Non Authoritative Information.")
  static StatusCode nonAuthoritativeInformation() {
    return StatusCode.of(203);
  }

  @RuneConstant(doc = "204 No Content.")
  static StatusCode noContent() {
    return StatusCode.of(204);
  }

  @RuneConstant(doc = "205 Reset Content.")
  static StatusCode resetContent() {
    return StatusCode.of(205);
  }

  @RuneConstant(doc = "206 Partial Content.")
  static StatusCode partialContent() {
    return StatusCode.of(206);
  }

  @RuneConstant(doc = "207 Multi-Status.")
  static StatusCode multiStatus() {
    return StatusCode.of(207);
  }

  @RuneConstant(doc = "208 Already Reported.")
  static StatusCode alreadyReported() {
    return StatusCode.of(208);
  }

  @RuneConstant(doc = "226 IM Used.")
  static StatusCode imUsed() {
    return StatusCode.of(226);
  }

  @RuneConstant(doc = "300 Multiple Choices.")
  static StatusCode multipleChoices() {
    return StatusCode.of(300);
  }

  @RuneConstant(doc = "301 Moved Permanently.")
  static StatusCode movedPermanently() {
    return StatusCode.of(301);
  }

  @RuneConstant(doc = "302 Found.")
  static StatusCode found() {
    return StatusCode.of(302);
  }

  @RuneConstant(doc = "303 See Other.")
  static StatusCode seeOther() {
    return StatusCode.of(303);
  }

  @RuneConstant(doc = "304 Not Modified.")
  static StatusCode notModified() {
    return StatusCode.of(304);
  }

  @RuneConstant(doc = "305 Use Proxy.")
  static StatusCode useProxy() {
    return StatusCode.of(305);
  }

  @RuneConstant(doc = "307 Temporary Redirect.")
  static StatusCode temporaryRedirect() {
    return StatusCode.of(307);
  }

  @RuneConstant(doc = "308 Permanent Redirect.")
  static StatusCode permanentRedirect() {
    return StatusCode.of(308);
  }

  @RuneConstant(doc = "400 Bad Request.")
  static StatusCode badRequest() {
    return StatusCode.of(400);
  }

  @RuneConstant(doc = "401 Unauthorized.")
  static StatusCode unauthorized() {
    return StatusCode.of(401);
  }

  @RuneConstant(doc = "402 Payment Required.")
  static StatusCode paymentRequired() {
    return StatusCode.of(402);
  }

  @RuneConstant(doc = "403 Forbidden.")
  static StatusCode forbidden() {
    return StatusCode.of(403);
  }

  @RuneConstant(doc = "404 Not Found.")
  static StatusCode notFound() {
    return StatusCode.of(404);
  }

  @RuneConstant(doc = "405 Method Not Allowed.")
  static StatusCode methodNotAllowed() {
    return StatusCode.of(405);
  }

  @RuneConstant(doc = "406 Not Acceptable.")
  static StatusCode notAcceptable() {
    return StatusCode.of(406);
  }

  @RuneConstant(doc = "407 Proxy Authentication Required.")
  static StatusCode proxyAuthenticationRequired() {
    return StatusCode.of(407);
  }

  @RuneConstant(doc = "408 Request Timeout.")
  static StatusCode requestTimeout() {
    return StatusCode.of(408);
  }

  @RuneConstant(doc = "409 Conflict.")
  static StatusCode conflict() {
    return StatusCode.of(409);
  }

  @RuneConstant(doc = "410 Gone.")
  static StatusCode gone() {
    return StatusCode.of(410);
  }

  @RuneConstant(doc = "411 Length Required.")
  static StatusCode lengthRequired() {
    return StatusCode.of(411);
  }

  @RuneConstant(doc = "412 Precondition Failed.")
  static StatusCode preconditionFailed() {
    return StatusCode.of(412);
  }

  @RuneConstant(doc = "413 Payload Too Large.")
  static StatusCode payloadTooLarge() {
    return StatusCode.of(413);
  }

  @RuneConstant(doc = "414 URI Too Long.")
  static StatusCode uriTooLong() {
    return StatusCode.of(414);
  }

  @RuneConstant(doc = "415 Unsupported Media Type.")
  static StatusCode unsupportedMediaType() {
    return StatusCode.of(415);
  }

  @RuneConstant(doc = "416 Range Not Satisfiable.")
  static StatusCode rangeNotSatisfiable() {
    return StatusCode.of(416);
  }

  @RuneConstant(doc = "417 Expectation Failed.")
  static StatusCode expectationFailed() {
    return StatusCode.of(417);
  }

  @RuneConstant(doc = "418 I'm a teapot.")
  static StatusCode imATeapot() {
    return StatusCode.of(418);
  }

  @RuneConstant(doc = "421 Misdirected Request.")
  static StatusCode misdirectedRequest() {
    return StatusCode.of(421);
  }

  @RuneConstant(doc = "422 Unprocessable Entity.")
  static StatusCode unprocessableEntity() {
    return StatusCode.of(422);
  }

  @RuneConstant(doc = "423 Locked.")
  static StatusCode locked() {
    return StatusCode.of(423);
  }

  @RuneConstant(doc = "424 Failed Dependency.")
  static StatusCode failedDependency() {
    return StatusCode.of(424);
  }

  @RuneConstant(doc = "425 Too Early.")
  static StatusCode tooEarly() {
    return StatusCode.of(425);
  }

  @RuneConstant(doc = "426 Upgrade Required.")
  static StatusCode upgradeRequired() {
    return StatusCode.of(426);
  }

  @RuneConstant(doc = "428 Precondition Required.")
  static StatusCode preconditionRequired() {
    return StatusCode.of(428);
  }

  @RuneConstant(doc = "429 Too Many Requests.")
  static StatusCode tooManyRequests() {
    return StatusCode.of(429);
  }

  @RuneConstant(doc = "431 Request Header Fields Too Large.")
  static StatusCode requestHeaderFieldsTooLarge() {
    return StatusCode.of(431);
  }

  @RuneConstant(doc = "451 Unavailable For Legal Reasons.")
  static StatusCode unavailableForLegalReasons() {
    return StatusCode.of(451);
  }

  @RuneConstant(doc = "500 Internal Server Error.")
  static StatusCode internalServerError() {
    return StatusCode.of(500);
  }

  @RuneConstant(doc = "501 Not Implemented.")
  static StatusCode notImplemented() {
    return StatusCode.of(501);
  }

  @RuneConstant(doc = "502 Bad Gateway.")
  static StatusCode badGateway() {
    return StatusCode.of(502);
  }

  @RuneConstant(doc = "503 Service Unavailable.")
  static StatusCode serviceUnavailable() {
    return StatusCode.of(503);
  }

  @RuneConstant(doc = "504 Gateway Timeout.")
  static StatusCode gatewayTimeout() {
    return StatusCode.of(504);
  }

  @RuneConstant(doc = "505 HTTP Version Not Supported.")
  static StatusCode httpVersionNotSupported() {
    return StatusCode.of(505);
  }

  @RuneConstant(doc = "506 Variant Also Negotiates.")
  static StatusCode variantAlsoNegotiates() {
    return StatusCode.of(506);
  }

  @RuneConstant(doc = "507 Insufficient Storage.")
  static StatusCode insufficientStorage() {
    return StatusCode.of(507);
  }

  @RuneConstant(doc = "508 Loop Detected.")
  static StatusCode loopDetected() {
    return StatusCode.of(508);
  }

  @RuneConstant(doc = "510 Not Extended.")
  static StatusCode notExtended() {
    return StatusCode.of(510);
  }

  @RuneConstant(doc = "511 Network Authentication Required.")
  static StatusCode networkAuthenticationRequired() {
    return StatusCode.of(511);
  }
}
