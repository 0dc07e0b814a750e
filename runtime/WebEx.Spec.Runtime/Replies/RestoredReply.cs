#if NET
namespace WebEx;

// What a reply is made of that comes from JSON. Without pairs it is unreadable, and what can be seen of it is in its text.
internal sealed record RestoredReply(
    ReplyOutcome Outcome,
    string? Problem,
    string? Error = null,
    PairText? Pairs = null,
    string Text = "",
    bool IsMarkup = false,
    bool HasUndecodableValues = false
);
#endif
