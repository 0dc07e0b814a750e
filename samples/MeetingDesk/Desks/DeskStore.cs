using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace MeetingDesk.Desks;

/// <summary>The desks, in memory, each known by an ID that nobody can guess. One that was not used for some hours is gone; where there are too many, so is the
/// one that was not for longest.</summary>
internal sealed class DeskStore(TimeProvider clock)
{
    /// <summary>How many desks there can be.</summary>
    public const int Most = 10_000;

    /// <summary>How long a desk is kept that nobody uses.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Place>> _places = new(StringComparer.Ordinal);

    // In the order of their last use.
    private readonly LinkedList<Place> _byUse = [];

    /// <summary>A new desk, and the ID that it is found by.</summary>
    public string Open(string webExId)
    {
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            while (_byUse.First is { } oldest && (_byUse.Count >= Most || IsOver(oldest.Value, now)))
                Remove(oldest);

            string id = RandomNumberGenerator.GetHexString(32);
            _places.Add(id, _byUse.AddLast(new Place(id, new Desk(webExId), now)));
            return id;
        }
    }

    /// <summary>The desk with this ID, which is in use from now on again; null where there is none.</summary>
    public Desk? Find(string? id)
    {
        lock (_lock)
        {
            if (!TryGet(id, out LinkedListNode<Place>? place))
                return null;

            DateTimeOffset now = clock.GetUtcNow();
            _byUse.Remove(place);
            if (IsOver(place.Value, now))
            {
                _places.Remove(place.Value.Id);
                return null;
            }

            place.Value = place.Value with { LastUse = now };
            _byUse.AddLast(place);
            return place.Value.Desk;
        }
    }

    /// <summary>Clears a desk away, if there is one.</summary>
    public void Close(string? id)
    {
        lock (_lock)
        {
            if (TryGet(id, out LinkedListNode<Place>? place))
                Remove(place);
        }
    }

    private static bool IsOver(Place place, DateTimeOffset now) => now - place.LastUse >= Lifetime;

    private bool TryGet(string? id, [NotNullWhen(true)] out LinkedListNode<Place>? place)
    {
        place = null;
        return id is not null && _places.TryGetValue(id, out place);
    }

    private void Remove(LinkedListNode<Place> place)
    {
        _places.Remove(place.Value.Id);
        _byUse.Remove(place);
    }

    private sealed record Place(string Id, Desk Desk, DateTimeOffset LastUse);
}
