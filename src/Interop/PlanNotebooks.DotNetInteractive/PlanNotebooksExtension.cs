using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using PlanNotebooks.Display;

namespace PlanNotebooks.DotNetInteractive;

/// <summary>Has .NET Interactive show whatever shows itself: tables, figures, findings, and types of the notebook's own that are <see cref="IDisplayable"/>.</summary>
/// <remarks>
/// The library's own types need no extension: .NET Interactive finds their formatters by a convention that looks at classes.
/// It looks at no interface, so a type that a notebook declares is shown by its members until this is loaded.
/// </remarks>
public sealed class PlanNotebooksExtension : IKernelExtension
{
    /// <summary>Registers the formatters, for every kernel of the process.</summary>
    public static void Load()
    {
        Register(typeof(IDisplayable));
        Register(typeof(MimeBundle));
    }

    /// <summary>Registers the formatters when .NET Interactive loads the package.</summary>
    public Task OnLoadAsync(Kernel kernel)
    {
        Load();
        return Task.CompletedTask;
    }

    private static void Register(Type type)
    {
        foreach (var formatter in new DisplayFormatters().CreateTypeFormatters())
            Formatter.Register(type, (value, writer) => formatter.Format(value, writer), formatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(type, [.. DisplayFormatters.MimeTypes]);
    }
}
