/** The manifest's place in the output folder, which no template may take. */
export const manifestName = ".openapi-handlebars.json";
