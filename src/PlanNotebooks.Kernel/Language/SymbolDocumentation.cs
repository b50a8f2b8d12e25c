using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PlanNotebooks.Kernel.Language;

/// <summary>Finds a symbol's documentation: in the cell, in the file beside its assembly, or in the SDK for the framework's.</summary>
internal static class SymbolDocumentation
{
    /// <summary>The summary, remarks, parameters and result as plain text; null where there is no documentation.</summary>
    public static string? Find(ISymbol symbol, Compilation compilation)
    {
        try
        {
            var xml = symbol.GetDocumentationCommentXml() is { Length: > 0 } own
                ? own
                : FindElement(symbol.OriginalDefinition, compilation);
            return xml is null ? null : Read(XElement.Parse(xml));
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? FindElement(ISymbol symbol, Compilation compilation)
    {
        if (
            symbol.GetDocumentationCommentId() is not { } id
            || symbol.ContainingAssembly is not { } assembly
            || compilation.GetMetadataReference(assembly) is not PortableExecutableReference { FilePath: { } path }
        )
            return null;
        var beside = Path.ChangeExtension(path, ".xml");
        if (File.Exists(beside))
            return Find(beside, id);
        return path.StartsWith(FrameworkFolder, StringComparison.Ordinal)
            ? FrameworkFiles(symbol).Select(file => Find(file, id)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static string FrameworkFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // The runtime comes without documentation; the SDK's reference assemblies have it, under names that are not the runtime's.
    private static IEnumerable<string> FrameworkFiles(ISymbol symbol)
    {
        var packs = Path.GetFullPath(
            Path.Combine(FrameworkFolder, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref")
        );
        if (!Directory.Exists(packs))
            return [];
        var folder = Directory
            .EnumerateDirectories(packs)
            .Order(StringComparer.Ordinal)
            .SelectMany(version => Directory.EnumerateDirectories(Path.Combine(version, "ref")))
            .LastOrDefault();
        if (folder is null)
            return [];
        string[] likely =
        [
            symbol.ContainingAssembly.Name,
            "System.Runtime",
            "System.Collections",
            symbol.ContainingNamespace?.ToDisplayString() ?? "",
        ];
        return likely.Distinct().Select(name => Path.Combine(folder, name + ".xml")).Where(File.Exists);
    }

    private static string? Find(string file, string id)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.ReadToFollowing("member"))
        {
            if (reader.GetAttribute("name") == id)
                return reader.ReadOuterXml();
        }

        return null;
    }

    private static string? Read(XElement member)
    {
        var text = new StringBuilder();
        Append(text, "", member.Element("summary"));
        Append(text, "", member.Element("remarks"));
        foreach (var parameter in member.Elements("param"))
            Append(text, $"{parameter.Attribute("name")?.Value}: ", parameter);
        Append(text, "Returns: ", member.Element("returns"));
        return text.Length == 0 ? null : text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string title, XElement? element)
    {
        if (element is null)
            return;
        var words = string.Join(
            ' ',
            string.Concat(element.DescendantNodes().Select(Words))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        if (words.Length > 0)
            text.Append(title).AppendLine(words);
    }

    private static string Words(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } element => Name(element),
            _ => "",
        };

    private static string Name(XElement element)
    {
        var name =
            (element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword"))?.Value ?? " ";
        return element.Attribute("cref") is null ? name : name[(name.Split('(')[0].LastIndexOf('.') + 1)..];
    }
}
