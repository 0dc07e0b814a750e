namespace WebEx;

// The collections of one request, by number of the property. Nothing is made for a property that nobody touches. The array is replaced as a whole, so that
// several threads may read at once, and the first reading of a property is no write that could be lost.
internal struct OwnedValues
{
    private IOwnedValues?[]? _slots;

    public readonly IOwnedValues? At(int slot) => At(_slots, slot);

    // What is there stays there: of two threads that read a property for the first time, both get the same collection.
    public IOwnedValues Add(int slot, IOwnedValues made)
    {
        while (true)
        {
            IOwnedValues?[]? slots = Volatile.Read(ref _slots);
            if (At(slots, slot) is { } present)
                return present;
            if (Interlocked.CompareExchange(ref _slots, With(slots, slot, made), slots) == slots)
                return made;
        }
    }

    // Null where nothing is set.
    public readonly IOwnedValues? Given(int slot) => At(_slots, slot) is { IsEmpty: false } present ? present : null;

    public void Set(int slot, IOwnedValues? values)
    {
        if (values is not null || At(_slots, slot) is not null)
            _slots = With(_slots, slot, values);
    }

    public readonly OwnedValues Copy()
    {
        if (_slots is null)
            return default;

        var copies = new IOwnedValues?[_slots.Length];
        for (int i = 0; i < copies.Length; i++)
            copies[i] = Given(i)?.Copy();
        return new() { _slots = copies };
    }

    public readonly bool HasSame(in OwnedValues other)
    {
        int count = Math.Max(_slots?.Length ?? 0, other._slots?.Length ?? 0);
        for (int i = 0; i < count; i++)
        {
            if (!Equals(Given(i), other.Given(i)))
                return false;
        }

        return true;
    }

    public readonly int Hash()
    {
        int hash = 0;
        for (int i = 0; i < (_slots?.Length ?? 0); i++)
        {
            if (Given(i) is { } values)
                hash = unchecked((((hash * 31) + i) * 31) + values.GetHashCode());
        }

        return hash;
    }

    private static IOwnedValues? At(IOwnedValues?[]? slots, int slot) => slots is not null && slot < slots.Length ? slots[slot] : null;

    private static IOwnedValues?[] With(IOwnedValues?[]? slots, int slot, IOwnedValues? values)
    {
        var changed = new IOwnedValues?[Math.Max(slots?.Length ?? 0, slot + 1)];
        slots?.CopyTo(changed, 0);
        changed[slot] = values;
        return changed;
    }
}
