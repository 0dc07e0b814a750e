namespace WebEx;

// Where a name and its value stand in a text. A name that is escaped is decoded at once, because it is compared often; NameLength is then that of the decoded
// name.
internal struct Pair
{
    // Its first two characters: nearly all names have no more.
    public uint NameKey;
    public int NameStart;
    public int NameLength;
    public int ValueStart;
    public int ValueLength;
    public bool ValueIsEscaped;
    public bool ValueIsDamaged;
    public bool NameIsDecoded;
    public bool IsTaken;
    public bool IsRepeated;
}
