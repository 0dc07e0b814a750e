namespace WebEx;

// A collection that can be changed behind a property, and that each request has for itself.
internal interface IOwnedValues
{
    bool IsEmpty { get; }

    IOwnedValues Copy();
}
