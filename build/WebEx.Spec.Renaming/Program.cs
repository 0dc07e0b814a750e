// Copies assemblies into a folder under names of their own: WebEx.Spec.Renaming <folder> <assembly>=<name>...
// The compiler loads the libraries of all analyzers of a project into one context, in which a simple name exists once. Under its usual name, a library that several
// analyzers bring is loaded in the version of one of them, and the others fail.
using WebEx.Spec.Renaming;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: WebEx.Spec.Renaming <folder> <assembly>=<name>...");
    return 2;
}

try
{
    new Renamer([.. args.Skip(1).Select(AssemblyFile.Of)]).Write(args[0]);
    return 0;
}
catch (RenamingException exception)
{
    Console.Error.WriteLine($"error : {exception.Message}");
    return 1;
}
