namespace WebEx;

// What statements did, as far as it holds whenever they run.
[Flags]
internal enum ScriptRan
{
    Through = 0,

    // They led to another page.
    Went = 1,

    // They ended the function that they are in.
    Returned = 2,

    // They may have ended it.
    MayReturn = 4,
}
