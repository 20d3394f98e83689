namespace CoachBot.Sdk.Tests.TextAnalytics;

/// <summary>Answers of the shape the REST documentation of analyze-text shows.</summary>
internal static class Answers
{
    public const string Sentiment = """
        {"kind":"SentimentAnalysisResults","results":{"documents":[{"id":"0","sentiment":"mixed",
          "confidenceScores":{"positive":0.4,"neutral":0.01,"negative":0.59},
          "statistics":{"charactersCount":53,"transactionsCount":1},
          "sentences":[
            {"sentiment":"positive","confidenceScores":{"positive":0.98,"neutral":0.01,"negative":0.01},"offset":0,"length":22,"text":"The rooms were lovely.",
             "targets":[{"sentiment":"positive","confidenceScores":{"positive":0.99,"negative":0.01},"offset":4,"length":5,"text":"rooms",
                         "relations":[{"relationType":"assessment","ref":"#/documents/0/sentences/0/assessments/0"}]}],
             "assessments":[{"sentiment":"positive","confidenceScores":{"positive":0.99,"negative":0.01},"offset":15,"length":6,"text":"lovely","isNegated":false}]},
            {"sentiment":"negative","confidenceScores":{"positive":0.01,"neutral":0.03,"negative":0.96},"offset":23,"length":30,"text":"The staff were not very kind!!",
             "targets":[{"sentiment":"negative","confidenceScores":{"positive":0.02,"negative":0.98},"offset":27,"length":5,"text":"staff",
                         "relations":[{"relationType":"assessment","ref":"#/documents/0/sentences/1/assessments/0"},
                                      {"relationType":"assessment","ref":"#/documents/0/sentences/0/assessments/0"}]}],
             "assessments":[{"sentiment":"negative","confidenceScores":{"positive":0.02,"negative":0.98},"offset":47,"length":4,"text":"kind","isNegated":true}]}],
          "warnings":[{"code":"LongWordsInDocument","message":"Some words were too long."}]}],
          "errors":[],
          "statistics":{"documentsCount":1,"validDocumentsCount":1,"erroneousDocumentsCount":0,"transactionsCount":1},
          "modelVersion":"2022-11-01"}}
        """;

    public const string Pii = """
        {"kind":"PiiEntityRecognitionResults","results":{"documents":[{"id":"0","redactedText":"Write to ********************* please",
          "entities":[{"text":"jo.doe@example.invalid","category":"Email","subcategory":"Work","offset":9,"length":21,"confidenceScore":0.8}],"warnings":[]}],
          "errors":[],"modelVersion":"2023-04-15"}}
        """;

    public const string KeyPhrases = """
        {"kind":"KeyPhraseExtractionResults","results":{"documents":[
          {"id":"c","keyPhrases":["late parcel"],"warnings":[]},
          {"id":"a","keyPhrases":["wrong invoice","two months"],"warnings":[]}],
          "errors":[{"id":"b","error":{"code":"InvalidArgument","message":"Invalid document in request.",
            "innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],
          "modelVersion":"2022-10-01"}}
        """;

    public const string OneError = """
        {"kind":"SentimentAnalysisResults","results":{"documents":[],
          "errors":[{"id":"0","error":{"code":"InvalidArgument","message":"Invalid language code.",
            "innererror":{"code":"UnsupportedLanguageCode","message":"Invalid language code. Supported languages: en,de"}}}],
          "modelVersion":"2022-11-01"}}
        """;

    public const string TooMany = """
        {"error":{"code":"429","message":"Requests to this operation have exceeded the rate limit of your tier. Please retry after 30 seconds."}}
        """;

    public const string BadRequest = """
        {"error":{"code":"InvalidRequest","message":"Invalid Request.",
          "innererror":{"code":"InvalidDocumentBatch","message":"Batch request contains too many records. Max 5 records are permitted."}}}
        """;
}
