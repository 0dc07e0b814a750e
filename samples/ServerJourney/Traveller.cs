namespace ServerJourney;

/// <summary>The user whose journey it is.</summary>
internal sealed record Traveller(string WebExId, string Password, string PartnerId)
{
    /// <summary>The WebEx ID: a record would show the password too.</summary>
    public override string ToString() => WebExId;
}
