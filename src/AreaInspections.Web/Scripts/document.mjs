// placeholder until the document page
