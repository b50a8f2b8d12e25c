#pragma warning disable CA1050, IDE0130 // The runtime looks for a class of this name in no namespace.
/// <summary>Run by .NET before a program's own code where <c>DOTNET_STARTUP_HOOKS</c> names this assembly: writes down what the program
/// loads.</summary>
internal static class StartupHook
{
    /// <summary>Names the file that is written when the program ends: an assembly's simple name a line.</summary>
    public const string FileVariable = "LOADED_ASSEMBLIES_FILE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { } file)
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                File.WriteAllLines(
                    file,
                    AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!)
                );
    }
}
