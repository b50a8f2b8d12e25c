using PlanNotebooks.Grammar;

try
{
    return Commands.Run(args, Console.Out);
}
catch (IOException fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
