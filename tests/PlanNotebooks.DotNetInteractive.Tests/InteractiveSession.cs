using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace PlanNotebooks.DotNetInteractive.Tests;

/// <summary>.NET Interactive's C# kernel, set up as its tool sets it up.</summary>
internal sealed class InteractiveSession : IDisposable
{
    private readonly CompositeKernel _kernel = [];

    public InteractiveSession()
    {
        _kernel.Add(new CSharpKernel().UseKernelHelpers().UseWho().UseValueSharing());
        _kernel.DefaultKernelName = "csharp";
        GuestSetup.RegisterFormatters();
    }

    /// <summary>Refers to the library and its packages, as the first cell of a notebook in .NET Interactive has to.</summary>
    public Task ReferAsync() => RunAsync(GuestSetup.References());

    /// <summary>Runs a cell and gives what it showed, in order: MIME types to content; console text as <c>stdout</c>.</summary>
    /// <exception cref="InvalidOperationException">The cell failed.</exception>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RunAsync(string code)
    {
        var result = await _kernel.SendAsync(new SubmitCode(code));
        if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failure)
            throw new InvalidOperationException($"{failure.Message}\n{code}");
        return [.. result.Events.OfType<DisplayEvent>().Where(IsShown).Select(Output)];
    }

    public void Dispose() => _kernel.Dispose();

    private static bool IsShown(DisplayEvent shown) =>
        shown is not (ReturnValueProduced { Value: null } or ReturnValueProduced { Value: DisplayedValue });

    private static IReadOnlyDictionary<string, string> Output(DisplayEvent shown) =>
        shown is StandardOutputValueProduced
            ? new Dictionary<string, string>
            {
                ["stdout"] = string.Concat(shown.FormattedValues.Select(value => value.Value)),
            }
            : shown.FormattedValues.ToDictionary(value => value.MimeType, value => value.Value);
}
