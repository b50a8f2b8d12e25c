using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PlanNotebooks.Interop;

/// <summary>Lets the bridge work in a program that brings an older FSharp.Core than its package was built with.</summary>
/// <remarks>
/// The last .NET Interactive brings 10.0, and today's packages in F# ask for 10.1: the runtime then finds none. The one that stands beside the
/// bridge is loaded instead, once, apart from the program's own, which goes on using its.
/// </remarks>
internal static class NewerFSharpCore
{
    private const string Name = "FSharp.Core";

    private static readonly Lazy<Assembly?> Beside = new(LoadBeside);

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "Must be there before the package's first type is.")]
    internal static void Register() => AppDomain.CurrentDomain.AssemblyResolve += (_, asked) => new AssemblyName(asked.Name).Name == Name ? Beside.Value : null;

    private static Assembly? LoadBeside()
    {
        var folder = Path.GetDirectoryName(typeof(NewerFSharpCore).Assembly.Location);
        var file = Path.Combine(folder ?? "", Name + ".dll");
        return File.Exists(file) ? new AssemblyLoadContext(Name).LoadFromAssemblyPath(file) : null;
    }
}
