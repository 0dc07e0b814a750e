// What is done to files on their way into a package:
//   rename <folder> <assembly>=<name>...   copies assemblies under names of their own. The compiler loads the libraries of all analyzers
//                                          of a project into one context, in which a simple name exists once: under its usual name,
//                                          a library that several analyzers bring is loaded in one version for all.
//   store <assembly> <catalogue>           adds the catalogue to the generator as it is bound and rendered.
//   relax <folder> <schema>...             copies schemas of spec files without the demand for lines of the guide, which a consumer's own files need not have.
//   document <assembly> <documentation>    leaves out of the documentation of an assembly what nobody outside can see:
//                                          the package of a library with generated internal types.
//   page <folder> <page>...                copies pages of documentation without links into the repository.
//   archive <folder> <file>                makes a zip file of a folder.
using WebEx.Spec.Packing;

try
{
    switch (args)
    {
        case ["rename", var folder, _, ..]:
            new Renamer([.. args.Skip(2).Select(AssemblyFile.Of)]).Write(folder);
            return 0;
        case ["store", var assembly, var folder]:
            StoredResource.Add(assembly, folder);
            return 0;
        case ["relax", var folder, _, ..]:
            foreach (string schema in args.Skip(2))
                RelaxedSchema.Write(schema, folder);
            return 0;
        case ["document", var assembly, var documentation]:
            PublicDocumentation.Trim(assembly, documentation);
            return 0;
        case ["page", var folder, _, ..]:
            foreach (string page in args.Skip(2))
                PackedPage.Write(page, folder);
            return 0;
        case ["archive", var folder, var file]:
            FolderArchive.Write(folder, file);
            return 0;
        default:
            Console.Error.WriteLine(
                "usage: WebEx.Spec.Packing rename <folder> <assembly>=<name>... | store <assembly> <catalogue> | relax <folder> <schema>... | "
                    + "document <assembly> <documentation> | page <folder> <page>... | archive <folder> <file>"
            );
            return 2;
    }
}
catch (PackingException exception)
{
    Console.Error.WriteLine($"error : {exception.Message}");
    return 1;
}
