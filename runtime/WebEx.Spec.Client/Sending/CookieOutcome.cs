namespace WebEx.Client;

// What became of a cookie that a site set.
internal enum CookieOutcome
{
    Kept,

    // Of another host, or not to be read as one cookie: left out, as browsers do.
    NotOfSite,

    TooLarge,

    TooMany,

    TooLargeTogether,
}
