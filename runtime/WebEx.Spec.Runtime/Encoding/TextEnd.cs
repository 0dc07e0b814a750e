namespace WebEx;

// What the end of a text tells about whether it is whole.
internal enum TextEnd
{
    // By its form nothing is missing, or it is known that nothing is.
    Whole,

    // It ends behind an equals sign, where the guide's form has a value.
    BeforeValue,

    // It ends inside a name, an escape or behind an ampersand, as no parameter does.
    InParameter,
}
