using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PlanNotebooks.Deedle;

/// <summary>Lets the bridge work in a program that brings an older FSharp.Core than its package was built with.</summary>
/// <remarks>
/// The last .NET Interactive brings 10.0, and today's packages in F# ask for 10.1: the runtime then finds none for them. They get the one that the
/// bridge itself has got, so that both speak of the same types, or that beside the bridge; the program goes on using its own.
/// </remarks>
internal static class NewerFSharpCore
{
    private const string Name = "FSharp.Core";

    private static readonly Lazy<Assembly?> Beside = new(LoadBeside);

    [ThreadStatic]
    private static bool s_asking;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "Must be there before the package's first type is.")]
    internal static void Register() => AppDomain.CurrentDomain.AssemblyResolve += (_, asked) => new AssemblyName(asked.Name).Name == Name ? Find() : null;

    private static Assembly? Find()
    {
        // The bridge's own question has come here too.
        if (s_asking)
            return Beside.Value;
        s_asking = true;
        try
        {
            return OfTheBridge();
        }
        finally
        {
            s_asking = false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Assembly OfTheBridge() => typeof(Microsoft.FSharp.Core.Unit).Assembly;

    private static Assembly? LoadBeside()
    {
        var bridge = typeof(NewerFSharpCore).Assembly;
        var file = Path.Combine(Path.GetDirectoryName(bridge.Location) ?? "", Name + ".dll");
        return File.Exists(file) ? AssemblyLoadContext.GetLoadContext(bridge)?.LoadFromAssemblyPath(file) : null;
    }
}
