using System.Reflection;
using PlanNotebooks.Formats;
using PlanNotebooks.Sqlite;

namespace PlanNotebooks.Cli.Tests;

/// <summary>
/// The libraries that every cell is given speak of .NET's types and their own alone: a cell's compiler need not read the packages
/// that they are built on, which are many times their size.
/// </summary>
public sealed class GivenAssembliesTests
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Theory]
    [InlineData(typeof(Corpus))]
    [InlineData(typeof(ReportFormats))]
    [InlineData(typeof(CorpusSql))]
    public void Signatures_NameNoPackagesTypes(Type ofTheAssembly)
    {
        var foreign = ofTheAssembly
            .Assembly.GetExportedTypes()
            .SelectMany(Named)
            .SelectMany(Parts)
            .Where(type => !IsKnown(type.Assembly))
            .Select(type => type.FullName)
            .Distinct();
        Assert.Empty(foreign);
    }

    private static bool IsKnown(Assembly assembly) =>
        assembly.GetName().Name!.StartsWith("PlanNotebooks", StringComparison.Ordinal)
        || Path.GetDirectoryName(assembly.Location) == Framework;

    private static IEnumerable<Type> Named(Type type)
    {
        const BindingFlags Seen =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        var types = new List<Type?> { type.BaseType };
        types.AddRange(type.GetInterfaces());
        types.AddRange(
            type.GetFields(Seen).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType)
        );
        foreach (
            var method in type.GetMembers(Seen).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily)
        )
        {
            types.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            types.Add((method as MethodInfo)?.ReturnType);
        }

        return types.OfType<Type>();
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
