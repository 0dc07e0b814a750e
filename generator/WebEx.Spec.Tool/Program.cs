using WebEx.Spec.Tool;

return args switch
{
    ["check", var folder] => CheckCommand.Run(folder, Console.Out, Console.Error),
    _ => Usage.Show(Console.Error),
};
