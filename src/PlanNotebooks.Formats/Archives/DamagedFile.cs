using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PlanNotebooks.Formats.Archives;

/// <summary>Tells what is thrown where a file is damaged from what is thrown where the program is.</summary>
internal static class DamagedFile
{
    private static readonly Type[] Faults =
    [
        typeof(OpenXmlPackageException),
        typeof(XmlException),
        typeof(InvalidDataException),
        typeof(FileFormatException),
        typeof(IOException),
        typeof(FormatException),
        typeof(ArgumentException),
        typeof(InvalidOperationException),
        typeof(NullReferenceException),
        typeof(NotSupportedException),
    ];

    /// <summary>Whether readers of archives and of their parts throw it where these are damaged.</summary>
    public static bool IsSaidBy(Exception fault) => Array.Exists(Faults, type => type.IsInstanceOfType(fault));
}
