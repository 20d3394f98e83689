using System.Reflection;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests;

/// <summary>The packages say nothing about nulls, so code that compiles against them must not be told anything here.</summary>
public class NullableSurfaceStandInTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(Activity))]
    [InlineData(typeof(ConnectorClient))]
    [InlineData(typeof(TurnContext))]
    [InlineData(typeof(Dialog))]
    [InlineData(typeof(DialogTestClient))]
    [InlineData(typeof(CloudAdapter))]
    [InlineData(typeof(AdaptiveCard))]
    public void No_visible_member_says_whether_it_may_be_null(Type oneOfItsTypes)
    {
        var told = oneOfItsTypes.Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared).Where(IsVisible).SelectMany(Annotated))
            .ToList();

        Assert.Empty(told);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) || IsVisibleConstructor(method),
        PropertyInfo property => property.GetAccessors(true).Any(accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly),
        FieldInfo field => !field.IsStatic && (field.IsPublic || field.IsFamily),
        _ => false,
    };

    private static bool IsVisibleConstructor(MethodBase method) => method is ConstructorInfo { IsStatic: false } && (method.IsPublic || method.IsFamily);

    private static IEnumerable<string> Annotated(MemberInfo member)
    {
        var context = new NullabilityInfoContext();
        var told = member switch
        {
            MethodInfo method => method.GetParameters().Append(method.ReturnParameter).Select(context.Create),
            ConstructorInfo constructor => constructor.GetParameters().Select(context.Create),
            PropertyInfo property => [context.Create(property)],
            FieldInfo field => [context.Create(field)],
            _ => [],
        };
        return told.Where(IsTold).Select(info => $"{member.DeclaringType!.Name}.{member.Name}: {info.Type.Name}");
    }

    private static bool IsTold(NullabilityInfo info)
        => (!info.Type.IsValueType && (info.ReadState is not NullabilityState.Unknown || info.WriteState is not NullabilityState.Unknown))
            || (info.ElementType is { } element && IsTold(element))
            || info.GenericTypeArguments.Any(IsTold);
}
