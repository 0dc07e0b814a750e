namespace WebEx.AspNetCore;

// Why a request to a callback is not a response to a trip.
internal enum CallbackProblem
{
    // No trip is named.
    NoState,

    // The trip cannot be decrypted: changed on the way, of another path, or of keys that are gone.
    UnreadableState,

    Expired,

    // The browser has not the cookie of the trip: it is another one, or the trip has ended and the cookie gone with it.
    NoCookie,

    // The browser has the cookie, but has come back before.
    Ended,

    // Fetched ahead of time, or as a part of a page: nobody has come back yet.
    NotAVisit,

    NotAForm,

    TooLarge,
}
